import { describe, expect, it } from 'vitest';
import { nextCommand, orderCommands } from './command-order.ts';

const may = (type: string) => ({ type, allowed: true });
const mayNot = (type: string) => ({ type, allowed: false });

describe('what may be done with a case', () => {
  it('stands in the order of the work; passing up and notes come last', () => {
    const commands = ['rerouteUp', 'addNote', 'urge', 'close', 'decline', 'requestExtension', 'instruct', 'classify'];
    expect(orderCommands(commands.map(may)).map((command) => command.type)).toEqual([
      'classify',
      'instruct',
      'decline',
      'close',
      'urge',
      'requestExtension',
      'rerouteUp',
      'addNote',
    ]);
  });

  it('highlights the first that is allowed, not one that is refused', () => {
    const ordered = orderCommands([may('answerSender'), mayNot('resolveDirectly'), may('rerouteUp')]);
    expect(nextCommand(ordered)?.type).toBe('answerSender');
  });

  it('never highlights passing a case up', () => {
    expect(nextCommand(orderCommands([may('addNote'), may('rerouteUp'), mayNot('close')]))).toBeNull();
  });

  it('passes over what the file shows to be done', () => {
    const ordered = orderCommands([may('presentDecision'), may('requestExplanation')]);
    expect(nextCommand(ordered)?.type).toBe('presentDecision');
    expect(nextCommand(ordered, (type) => type === 'presentDecision')?.type).toBe('requestExplanation');
  });

  it('puts passing it on before taking it on where another body is competent, and only there', () => {
    const commands = [may('assign'), mayNot('accept'), may('transfer'), may('submitToHead')];
    const none = orderCommands(commands);
    expect([none.at(-1)?.type, nextCommand(none, (type) => type !== 'transfer')]).toEqual(['transfer', null]);
    const [fitting, isDone] = [['transfer'], (type: string) => type === 'submitToHead' || type === 'assign'];
    const ordered = orderCommands(commands, fitting);
    expect(ordered.map((one) => one.type)).toEqual(['submitToHead', 'assign', 'transfer', 'accept']);
    expect(nextCommand(ordered, isDone, fitting)?.type).toBe('transfer');
  });

  it('never puts forward what is done only when something comes up', () => {
    const ordered = orderCommands(['pauseSettlement', 'terminate', 'declareConflict', 'urge'].map(may));
    expect(nextCommand(ordered)).toBeNull();
  });
});
