import { useRef, useState } from 'react';
import type { Partner } from '../../../../shared/domain/partner.ts';
import { type Position, type Standing, stands } from '../../../../shared/domain/position.ts';
import type { StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { isBlank, textIn } from '../../../../shared/domain/text.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { setStands } from './changes.ts';
import { standFromKey } from './onPartnerKeys.ts';
import { StandChoice } from './StandChoice.tsx';
import { StandWordsField } from './StandWordsField.tsx';
import { useStandWords } from './useStandWords.ts';

type Props = {
  readonly partner: Partner;
  readonly line: StrategyLine;
  readonly position: Position | undefined;
};

/** One partner with its three choices; who reserves something is asked what. */
export function PlenaryPartner({ partner, line, position }: Props) {
  const { t, language } = useTexts();
  const words = useStandWords();
  const row = useRef<HTMLLIElement>(null);
  const [isWriting, setWriting] = useState(false);
  const place = { line, partnerId: partner.id };
  const name = textIn(partner.name, language);

  function choose(standing: Standing) {
    setStands([place], standing);
    const isAsked = standing === 'reservation' || standing === 'notAgreed';
    setWriting(isAsked && (position === undefined || isBlank(position.text)));
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons in it
    <li
      ref={row}
      data-partner-row
      className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-3 py-1.5 first:border-t-0"
      onKeyDown={(event) => {
        const standing = standFromKey(event);
        if (!standing) return;
        choose(standing);
        if (standing !== 'silent') radiosIn(row.current)[stands.indexOf(standing)]?.focus();
      }}
    >
      <span className="flex w-64 min-w-0 shrink-0 items-center gap-2">
        <PartnerMark partner={partner} isNamed size="large" />
        <span className="min-w-0">{name}</span>
      </span>
      <StandChoice
        label={t('positions.standOf', { partner: name })}
        standing={position?.stand ?? 'silent'}
        words={words}
        onChosen={choose}
      />
      <StandWordsField
        place={place}
        position={position}
        partner={name}
        isEditing={isWriting}
        onFinished={(by) => {
          setWriting(false);
          if (by !== 'blur') focusChoice(row.current);
        }}
      />
      {position?.illustrative && (
        <span className="ml-auto">
          <IllustrativeMark />
        </span>
      )}
    </li>
  );
}

/** Back from the words to the stand, once the field has gone. */
function focusChoice(row: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const radios = radiosIn(row);
    (radios.find((radio) => radio.ariaChecked === 'true') ?? radios[0])?.focus();
  });
}

function radiosIn(row: HTMLElement | null): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
}
