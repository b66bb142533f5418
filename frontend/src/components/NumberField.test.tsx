import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { NumberField } from './NumberField.tsx';

function Field({ start, onValue }: { start?: string; onValue?: (reading: NumberReading) => void }) {
  const [value, setValue] = useState<string | NumberReading | undefined>(start);
  return (
    <NumberField
      label="Giá trị"
      value={value}
      onChange={(reading) => {
        setValue(reading);
        onValue?.(reading);
      }}
    />
  );
}

it('keeps what was typed when it is refused, and says why', async () => {
  const user = userEvent.setup();
  render(<Field />);
  const input = screen.getByRole('textbox', { name: 'Giá trị' });
  await user.type(input, '1.234');
  await user.tab();
  expect(input).toHaveValue('1.234');
  expect(screen.getByRole('alert')).toHaveTextContent('đọc được hai cách');
  expect(input).toHaveAccessibleDescription(/1234/);
});

it('shows grouping only at rest, so that editing a number never makes it ambiguous', async () => {
  const user = userEvent.setup();
  const readings: NumberReading[] = [];
  render(<Field start="1234" onValue={(reading) => readings.push(reading)} />);
  const input = screen.getByRole('textbox', { name: 'Giá trị' });
  expect(input).toHaveValue('1.234');
  await user.click(input);
  expect(input).toHaveValue('1234');
  await user.type(input, ',5');
  await user.tab();
  expect(readings.at(-1)?.value).toBe('1234.5');
  expect(input).toHaveValue('1.234,5');
});
