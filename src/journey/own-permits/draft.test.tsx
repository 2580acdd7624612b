import { act, renderHook } from '@testing-library/react';
import { forgetDrafts, usePermitDraft } from './draft';

test('a date that a picker returns late is merged with what was typed since the picker opened', () => {
  const { result } = renderHook(() => usePermitDraft('new', { nickname: '', validTo: '' }));
  const asThePickerOpened = result.current;
  act(() => {
    result.current.write({ nickname: '妈妈' });
  });
  act(() => {
    asThePickerOpened.write({ validTo: '2027-01-01' });
  });
  expect(result.current.written).toEqual({ nickname: '妈妈', validTo: '2027-01-01' });
  act(forgetDrafts);
});
