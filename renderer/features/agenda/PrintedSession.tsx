import type { TimedSession } from '../../../shared/domain/agenda.ts';
import { isBlank, textIn } from '../../../shared/domain/text.ts';
import { methodOf } from '../../../shared/templates/methods.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { formatSpan } from './agendaFormat.ts';

type Props = { readonly timed: TimedSession };

export function PrintedSession({ timed: { session, start, end, lane } }: Props) {
  const { t, language } = useTexts();
  const method = methodOf(session.methodId);
  const isBreak = session.kind === 'break';
  return (
    <tr className="break-inside-avoid border-b border-line align-top">
      <td className="py-1.5 whitespace-nowrap tabular-nums">{formatSpan(start, end)}</td>
      <td className={classes('py-1.5', isBreak && 'text-quiet')}>
        <p className={isBreak ? '' : 'font-semibold'}>
          {textIn(session.title, language) || t('agenda.untitled')}
        </p>
        {!isBlank(session.question) && <p>{textIn(session.question, language)}</p>}
        {(method !== null || lane > 0) && (
          <p className="text-label text-quiet">
            {[method && textIn(method.name, language), lane > 0 && t('agenda.sameTime')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </td>
      <td className="py-1.5 pl-3">{textIn(session.responsible, language)}</td>
      <td className="py-1.5 pl-3 text-label">{isBreak ? '' : textIn(session.materials, language)}</td>
    </tr>
  );
}
