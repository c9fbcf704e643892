import type { ApplyRule } from './apply-rule.ts';
import type { Obligation } from './obligation.ts';

/** A rule that takes the place of the one some obligation rests on, five days longer; or the calendar, counted anew. */
export function ruleOf(obligations: readonly Obligation[], choice: number): ApplyRule {
  const shared = { type: 'applyRule', change: 'policy-change/1', basis: 'a later document' } as const;
  const running = obligations.filter((one) => one.status === 'open');
  const among = choice % 4 < 2 && running.length > 0 ? running : obligations;
  const touched = among[choice % Math.max(among.length, 1)];
  if (touched === undefined || choice % 3 === 0)
    return { ...shared, rule: { by: 'calendar', layer: { id: 'national', version: 1 } } };
  const { policy } = touched;
  const { n, ...rest } = policy.length;
  const replacing = {
    ...policy,
    conditions: {},
    selectBy: 'trigger',
    organisationId: null,
    ownerRole: 'HEAD',
  } as const;
  const brought = { ...replacing, version: policy.version + 1, length: { ...rest, n: n + 5 } };
  const dates = { effectiveFrom: null, effectiveTo: null };
  return {
    ...shared,
    rule: { by: 'policy', replaces: { key: policy.key, version: policy.version }, row: { ...brought, ...dates } },
  };
}
