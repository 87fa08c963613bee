import { useMemo, useState } from 'react';
import type { Month } from '../../../shared/domain/month.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { monthWith, type PhaseEnd, yearsAround } from './phase.ts';

type Props = {
  readonly which: PhaseEnd;
  readonly month: Month;
  readonly onChosen: (month: Month) => void;
};

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A month and its year, each chosen from a list: no format to guess. */
export function MonthField({ which, month, onChosen }: Props) {
  const { t, language } = useTexts();
  const [now] = useState(() => new Date());
  const months = useMemo(() => monthNames(language), [language]);
  const years = yearsAround(month, now).map((year) => ({
    id: String(year),
    label: new Intl.DateTimeFormat(locales[language], { year: 'numeric' }).format(new Date(year, 0)),
  }));
  const [monthLabel, yearLabel] = [t(`overview.month.${which}`), t(`overview.year.${which}`)];
  return (
    <div className="flex gap-2">
      <SelectField
        label={monthLabel}
        isLabelHidden
        options={months}
        value={String(Number(month.slice(5)))}
        placeholder={monthLabel}
        className="w-36"
        onChosen={(id) => onChosen(monthWith(month, { month: Number(id) }))}
      />
      <SelectField
        label={yearLabel}
        isLabelHidden
        options={years}
        value={month.slice(0, 4)}
        placeholder={yearLabel}
        className="w-28"
        onChosen={(id) => onChosen(monthWith(month, { year: Number(id) }))}
      />
    </div>
  );
}

function monthNames(language: Language) {
  // The long Chinese names are words, 十一月; people write 11月.
  const month = language === 'zh' ? 'short' : 'long';
  const format = new Intl.DateTimeFormat(locales[language], { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1),
    label: format.format(Date.UTC(2020, index)),
  }));
}
