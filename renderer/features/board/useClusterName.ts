import type { Cluster } from '../../../shared/domain/cluster.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';

/** `K-03 Inspectors advise`, as it is said. */
export function useClusterName({ number, title }: Cluster): string {
  const { language } = useTexts();
  return `${referenceOf('clusters', number)} ${textIn(title, language)}`.trim();
}
