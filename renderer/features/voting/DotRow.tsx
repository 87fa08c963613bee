/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the words of the option are what takes the keys; a number field would take the letters */
import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { StandingOption } from '../../../shared/domain/tally.ts';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import { dotsOn, roomFor } from '../../../shared/domain/votingRules.ts';
import { useTexts } from '../../app/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { OptionName } from './OptionName.tsx';
import { useOptionText } from './useOptionText.ts';

type Props = {
  readonly standing: StandingOption;
  readonly optionKey: string | null;
  readonly voting: Voting;
  /** What the voter of the moment has given. */
  readonly own: readonly Vote[];
  readonly onAdded: (by: 1 | -1) => void;
};

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  '+': 1,
  '=': 1,
  ' ': 1,
  ArrowLeft: -1,
  '-': -1,
  Backspace: -1,
};

/** An option with the dots of the voter of the moment: right and left change them, up and down go on. */
export function DotRow({ standing, optionKey, voting, own, onAdded }: Props) {
  const { t } = useTexts();
  const name = useOptionText()(standing);
  const count = dotsOn(own, standing.option);
  const room = roomFor(voting, own, standing.option);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = steps[event.key];
    if (by !== undefined) onAdded(by);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') goOn(event.currentTarget, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <li className="flex items-center gap-2 border-b border-line py-1">
      <span className="w-6 shrink-0 text-center">{optionKey && <Kbd keys={optionKey} />}</span>
      <div
        role="spinbutton"
        tabIndex={0}
        aria-label={name}
        aria-valuenow={count}
        aria-valuemin={0}
        aria-valuemax={count + room}
        aria-valuetext={t('voting.dots.count', { count })}
        className="flex min-h-8 min-w-0 flex-1 items-center rounded-small px-1"
        onKeyDown={onKeyDown}
      >
        <OptionName of={standing} />
      </div>
      <span aria-hidden className="flex max-w-40 flex-wrap justify-end gap-1">
        {Array.from({ length: count }, (_, index) => (
          <span key={index} className="size-3 rounded-full bg-accent" />
        ))}
      </span>
      <IconButton
        icon={Minus}
        label={t('voting.dots.less', { option: standing.reference })}
        size="small"
        isDisabled={count === 0}
        onPressed={() => onAdded(-1)}
      />
      <IconButton
        icon={Plus}
        label={t('voting.dots.more', { option: standing.reference })}
        size="small"
        isDisabled={room === 0}
        onPressed={() => onAdded(1)}
      />
    </li>
  );
}

function goOn(from: HTMLElement, key: 'ArrowDown' | 'ArrowUp'): void {
  const item = from.closest('li');
  const next = key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
  next?.querySelector<HTMLElement>('[role=spinbutton]')?.focus();
}
