import { Clock, Users } from 'lucide-react';
import type { Method } from '../../../shared/domain/method.ts';
import { isBlank, type Text, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ColumnsPreview } from './ColumnsPreview.tsx';

type Props = { readonly method: Method };

/** Everything about a method that helps to decide whether it fits. */
export function MethodDetail({ method }: Props) {
  const { t, language } = useTexts();
  const { name, purpose, minutes, people, materials, steps, columns, cardRules, tips } = method;
  return (
    <section
      // Without a stop for Tab, nobody could scroll it by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={textIn(name, language)}
      className="ring-inside flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto pr-2 pb-2"
    >
      <header className="flex flex-col gap-1.5">
        <h3 className="text-section">{textIn(name, language)}</h3>
        <p>{textIn(purpose, language)}</p>
        <p className="flex gap-4 text-label text-quiet tabular-nums">
          <span className="flex items-center gap-1">
            <Icon of={Clock} size={14} />
            {t('agenda.minutesShort', { minutes })}
          </span>
          <span className="flex items-center gap-1">
            <Icon of={Users} size={14} />
            {t('agenda.methods.people', people)}
          </span>
        </p>
      </header>
      <section className="flex flex-col gap-1.5">
        <h4 className="text-label font-medium text-quiet">{t('agenda.board')}</h4>
        <ColumnsPreview columns={columns} />
      </section>
      <section className="flex flex-col gap-1.5">
        <h4 className="text-label font-medium text-quiet">{t('agenda.steps.title')}</h4>
        <ol className="flex flex-col gap-2">
          {steps.map((step, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the steps of the library never change
            <li key={index} className="grid grid-cols-[3.25rem_1fr] gap-x-2">
              <span className="text-right text-label leading-5 text-quiet tabular-nums">
                {t('agenda.minutesShort', { minutes: step.minutes })}
              </span>
              <span className="font-medium">{textIn(step.title, language)}</span>
              <span className="col-start-2 text-quiet">{textIn(step.detail, language)}</span>
            </li>
          ))}
        </ol>
      </section>
      <Paragraph title={t('agenda.materials')} text={materials} />
      <Paragraph title={t('agenda.methods.cardRules')} text={cardRules} />
      <Paragraph title={t('agenda.methods.tips')} text={tips} />
    </section>
  );
}

function Paragraph({ title, text }: { readonly title: string; readonly text: Text }) {
  const { language } = useTexts();
  if (isBlank(text)) return null;
  return (
    <section className="flex flex-col gap-1">
      <h4 className="text-label font-medium text-quiet">{title}</h4>
      <p>{textIn(text, language)}</p>
    </section>
  );
}
