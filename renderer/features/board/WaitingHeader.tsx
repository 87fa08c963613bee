import type { Cluster } from '../../../shared/domain/cluster.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';

type Props = { readonly cluster: Cluster };

/** What stands where a ClusterHeader will be as soon as it comes into sight. */
export function WaitingHeader({ cluster }: Props) {
  const { language } = useTexts();
  return (
    <header className="px-2 pt-1.5 pb-1">
      <p className="h-6 text-label text-quiet">{referenceOf('clusters', cluster.number)}</p>
      <p className="font-semibold">{textIn(cluster.title, language)}</p>
    </header>
  );
}
