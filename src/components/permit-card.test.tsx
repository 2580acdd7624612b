import { render, screen } from '@testing-library/react';
import { PermitCard } from './permit-card';

describe('The permit card', () => {
  function card(name: string, identityNumber: string) {
    render(
      <PermitCard kind="上海居住证" name={name} identityNumber={identityNumber} district={null} validity="unknown" />,
    );
    return screen.getByRole('group').textContent;
  }

  test.each([
    ['王小明', '990000198804120017', '王**', '99**************17'],
    ['王', '1234', '王*', '****'],
    ['欧阳小明', '12345', '欧***', '12*45'],
  ])('masks %s and %s', (name, number, maskedName, maskedNumber) => {
    const words = card(name, number);
    expect(words).toContain(maskedName);
    expect(words).toContain(maskedNumber);
    expect(words).not.toContain(number);
  });

  test('shows nothing in place of an unknown district or validity', () => {
    expect(card('王小明', '990000198804120017')).not.toMatch(/签发区|有效期/);
  });
});
