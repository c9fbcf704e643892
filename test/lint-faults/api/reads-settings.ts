// expects: node(no-process-env)
export const port = (): string | undefined => process.env['PORT'];
