import type { Snapshot } from '../../shared/domain/snapshot.ts';
import { textIn } from '../../shared/domain/text.ts';
import { useRecords } from '../records/recordsStore.ts';
import { useTexts } from './i18n.ts';
import { sessionName } from './sessionName.ts';

/** Its own name; that of the session at whose end it was taken; or that it has none. */
export function useSnapshotName({ name, sessionId }: Pick<Snapshot, 'name' | 'sessionId'>): string {
  const { t, language } = useTexts();
  const session = useRecords(({ sessions }) => (sessionId === null ? undefined : sessions.get(sessionId)));
  const own = textIn(name, language);
  if (own !== '') return own;
  return session ? sessionName(t, session, language) : t('snapshots.unnamed');
}
