import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { fieldLabelStyle } from './fieldStyles.ts';
import { Icon } from './Icon.tsx';

type Props = {
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChanged: (value: number) => void;
};

const step =
  'flex h-full w-8 items-center justify-center text-quiet transition-colors data-disabled:opacity-40 data-hovered:bg-hover data-hovered:text-ink';

/** A small whole number, typed or stepped; it changes at the step, and when typing ends. */
export function NumberField({ label, less, more, value, least, most, onChanged }: Props) {
  return (
    <AriaNumberField
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => {
        if (Number.isInteger(next) && next !== value) onChanged(next);
      }}
      className="flex flex-col gap-1"
    >
      <Label className={fieldLabelStyle}>{label}</Label>
      <Group className="flex h-8 w-28 items-center overflow-hidden rounded border border-line-strong bg-raised">
        <Button slot="decrement" aria-label={less} className={step}>
          <Icon of={Minus} size={14} />
        </Button>
        <Input className="ring-inside h-full min-w-0 flex-1 bg-transparent text-center tabular-nums" />
        <Button slot="increment" aria-label={more} className={step}>
          <Icon of={Plus} size={14} />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
