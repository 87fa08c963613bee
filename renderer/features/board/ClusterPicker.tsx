import { useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { clustersMeant } from '../../../shared/domain/clusterSearch.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { clustersOfSession } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import { fieldStyle } from '../../ui/fieldStyles.ts';
import { itemStyle, listStyle, overStyle } from '../../ui/listStyles.ts';
import { cardElement, focusCard } from './boardFocus.ts';
import { clearSelection, say, startNaming, stopSorting, useBoard } from './boardStore.ts';
import { cluster, drop } from './cardActions.ts';
import { meant } from './cardKeys.ts';

type Props = { readonly session: Session; readonly order: readonly Card[] };

/** Into which cluster? A few letters and Enter. */
export function ClusterPicker({ session, order }: Props) {
  const cardId = useBoard((board) => board.sorting);
  return cardId && <OpenPicker key={cardId} session={session} order={order} cardId={cardId} />;
}

const FRESH = 'fresh';

function OpenPicker({ session, order, cardId }: Props & { readonly cardId: CardId }) {
  const { t, language } = useTexts();
  const anchor = useRef<Element | null>(cardElement(cardId));
  const [typed, setTyped] = useState('');
  const all = clustersOfSession(openState().records, session.id);
  const found = clustersMeant(all, typed);
  const name = ({ number, title }: (typeof all)[number]): string =>
    `${referenceOf('clusters', number)} ${textIn(title, language) || t('board.cluster.placeholder')}`;

  function choose(key: string) {
    const ids = meant(cardId, order);
    stopSorting();
    if (key === FRESH) {
      const made = cluster(ids, session.id, typed);
      if (made !== null && typed.trim() === '') startNaming(made);
      else focusCard(cardId);
      return;
    }
    drop({ kind: 'cards', ids }, { kind: 'cluster', clusterId: key as ClusterId });
    const chosen = all.find(({ id }) => id === key);
    if (chosen) say(t('board.said.clustered', { count: ids.length, cluster: name(chosen) }));
    clearSelection();
    focusCard(cardId);
  }

  return (
    <Popover
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      className={overStyle}
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        stopSorting();
        focusCard(cardId);
      }}
    >
      <Dialog aria-label={t('board.picker.label')} className="w-72 p-2 outline-none">
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <TextField aria-label={t('board.picker.label')} autoFocus>
            <Input placeholder={t('board.picker.placeholder')} className={`${fieldStyle} h-8`} />
          </TextField>
          <ListBox
            aria-label={t('board.picker.list')}
            className={`${listStyle} mt-1 -mb-1 px-0`}
            selectionMode="none"
            onAction={(key) => choose(String(key))}
          >
            {found.map((each) => (
              <ListBoxItem key={each.id} id={each.id} textValue={name(each)} className={itemStyle}>
                <span className="truncate">{name(each)}</span>
              </ListBoxItem>
            ))}
            <ListBoxItem id={FRESH} textValue={t('board.cluster.fresh')} className={itemStyle}>
              {typed.trim() === ''
                ? t('board.cluster.fresh')
                : t('board.picker.fresh', { title: typed.trim() })}
            </ListBoxItem>
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
}
