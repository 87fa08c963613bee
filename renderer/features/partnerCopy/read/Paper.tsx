import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { SessionId } from '../../../../shared/domain/session.ts';
import { type Text, textIn } from '../../../../shared/domain/text.ts';
import { EvidenceMeta } from '../../../app/evidence/EvidenceMeta.tsx';
import { usePaper } from '../../../app/evidence/usePaper.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';

type Props = {
  readonly link: EvidenceLink;
  readonly reference: string;
  readonly text: Text;
  /** Null where it has been said above. */
  readonly sessionId: SessionId | null;
  readonly votes: number;
  readonly partnerId?: PartnerId | null;
  readonly isParked?: boolean;
  readonly isTitle?: boolean;
};

/** A card or the title of a cluster on its own paper, to be read. */
export function Paper({ link, reference, text, isTitle = false, ...meta }: Props) {
  const { t, language } = useTexts();
  const paper = usePaper(link);
  return (
    <div
      data-paper={link.id}
      tabIndex={-1}
      className="min-w-0 flex-1 rounded-small border border-line px-2.5 py-1.5"
      style={paper}
    >
      <p className={classes('wrap-anywhere', isTitle && 'font-medium')}>
        <span className="mr-2 text-label font-normal text-quiet tabular-nums">{reference}</span>
        {textIn(text, language) || t('planEvidence.item.wordless')}
      </p>
      <EvidenceMeta {...meta} />
    </div>
  );
}
