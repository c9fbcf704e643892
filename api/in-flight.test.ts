import { describe, expect, it } from 'vitest';
import { createInFlight } from './in-flight.ts';

describe('commands in flight', () => {
  it('lets as many go on as allowed, and the next when one leaves', async () => {
    const gate = createInFlight(2);
    const first = await gate.enter('case/1', 10);
    await gate.enter('case/1', 10);
    const third = gate.enter('case/1', 1_000);
    first?.();
    expect(await third).not.toBeNull();
  });

  it('tells who waited too long, and does not give them the turn later', async () => {
    const gate = createInFlight(1);
    const leave = await gate.enter('case/1', 10);
    expect(await gate.enter('case/1', 5)).toBeNull();
    leave?.();
    expect(await gate.enter('case/1', 5)).not.toBeNull();
  });

  it('keeps processes apart, and leaving twice frees one place only', async () => {
    const gate = createInFlight(1);
    const leave = await gate.enter('case/1', 5);
    expect(await gate.enter('case/2', 5)).not.toBeNull();
    leave?.();
    leave?.();
    expect(await gate.enter('case/1', 5)).not.toBeNull();
    expect(await gate.enter('case/1', 5)).toBeNull();
  });
});
