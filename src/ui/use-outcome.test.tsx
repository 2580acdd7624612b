import { act, renderHook } from '@testing-library/react';
import { useOutcome } from './use-outcome';

/** Returns an action that ends on command. */
function pendingAction() {
  let end: (outcome: string) => void = () => {};
  const ending = new Promise<string>((resolve) => (end = resolve));
  return { action: () => ending, end };
}

test('the outcome of the last action stays, even if an earlier one ends after it', async () => {
  const { result } = renderHook(() => useOutcome<string>());
  const [first, second] = [pendingAction(), pendingAction()];
  act(() => {
    result.current.run(first.action);
    result.current.run(second.action);
  });
  await act(async () => {
    second.end('copied');
    await second.action();
    first.end('failed');
    await first.action();
  });
  expect(result.current.outcome).toBe('copied');
});
