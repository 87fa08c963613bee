import { CircleCheck, CircleDashed, Inbox, type LucideIcon, Send } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { PlanProgress } from '../../../shared/records/consolidation/completeness.ts';
import type { ExchangeState, PartnerExchange } from '../../../shared/records/exchange.ts';
import { CompletenessRing } from '../../app/CompletenessRing.tsx';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { whenAgo } from '../../app/whenAgo.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

type Props = {
  readonly line: PartnerExchange;
  readonly progress: PlanProgress | null;
  readonly now: Date;
};

const looks: Readonly<Record<ExchangeState, { readonly icon: LucideIcon; readonly colour: string }>> = {
  'not-sent': { icon: CircleDashed, colour: 'text-quiet' },
  sent: { icon: Send, colour: 'text-quiet' },
  waiting: { icon: Inbox, colour: 'text-amber' },
  merged: { icon: CircleCheck, colour: 'text-green' },
};

/** One partner: what went out, what came back, and what is to be done with it. */
export function PartnerLine({ line, progress, now }: Props) {
  const { t, language } = useTexts();
  const { partner, sent, back, waiting, mergedAt, state } = line;
  const name = textIn(partner.name, language) || partner.mark;
  const ago = (at: string): string => whenAgo(at, now, language);
  const [newest] = back;
  const [next] = waiting;

  function stateText(): string {
    switch (state) {
      case 'not-sent':
        return t('exchange.state.not-sent');
      case 'sent':
        return t('exchange.state.sent', { when: ago(sent?.at ?? '') });
      case 'waiting':
        return t('exchange.state.waiting', { count: waiting.length });
      case 'merged':
        return t('exchange.state.merged', { when: ago(mergedAt ?? '') });
    }
  }

  return (
    <tr className="border-b border-line">
      <th scope="row" className="h-11 py-1 pr-4 text-left font-medium">
        <span className="flex items-center gap-2.5">
          <CompletenessRing
            share={progress?.completeness ?? 0}
            openChecks={progress?.openChecks ?? 0}
            size={24}
          />
          <PartnerMark partner={partner} isNamed />
          <span className="min-w-0">{name}</span>
        </span>
      </th>
      <td className="h-11 py-1 pr-4 whitespace-nowrap text-quiet tabular-nums">
        {sent ? ago(sent.at) : t('exchange.nothing')}
      </td>
      <td className="h-11 py-1 pr-4 whitespace-nowrap text-quiet tabular-nums">
        {newest ? t('exchange.back', { count: back.length, when: ago(newest.at) }) : t('exchange.nothing')}
      </td>
      <td className="h-11 py-1 pr-4 whitespace-nowrap">
        <span className="flex items-center gap-2">
          <Icon of={looks[state].icon} className={looks[state].colour} />
          {stateText()}
        </span>
      </td>
      <td className="w-px py-1 text-right">
        {next && (
          <Button
            label={t('exchange.review')}
            name={t('exchange.reviewOf', { partner: name })}
            onPressed={() => window.location.assign(`#/exchange/${next.id}`)}
          />
        )}
      </td>
    </tr>
  );
}
