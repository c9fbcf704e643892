// expects: node(no-process-env)
export const address = (): string | undefined => process.env['TEMPORAL_ADDRESS'];
