import { BookText } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { clearRecordGoal, goalAmong, useRecordGoal } from '../../app/recordGoal.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DocumentDragArea } from './DocumentDragArea.tsx';
import { DocumentHeader } from './DocumentHeader.tsx';
import { startBlank, startFromOutline } from './documentActions.ts';
import { languagesShown, useDocumentView } from './documentView.ts';
import { Outline } from './outline/Outline.tsx';
import { DocumentPage } from './page/DocumentPage.tsx';
import { focusPart } from './partFocus.ts';
import { showPart } from './showPart.ts';
import { AnnotationPopover } from './text/AnnotationPopover.tsx';
import { DocumentToolbar } from './text/DocumentToolbar.tsx';
import { TriggerList } from './text/TriggerList.tsx';
import { VersionsPanel } from './versions/VersionsPanel.tsx';

/** The strategy document: what people write, around what follows the records. */
export function StrategyDocument() {
  const { t, language: spoken } = useTexts();
  const isEmpty = useRecords((records) => records.strategyParts.size === 0);
  const shown = useDocumentView((state) => state.shown);
  const languages = useMemo(() => languagesShown(shown, spoken), [shown, spoken]);
  const language = languages.includes(spoken) ? spoken : (languages[0] ?? spoken);
  const [hasVersions, setVersions] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const goal = goalAmong(
    useRecordGoal((state) => state.goal),
    ['part'],
  );

  useEffect(() => {
    if (!goal) return;
    clearRecordGoal();
    if (!openState().records.strategyParts.has(goal.id)) return;
    showPart(goal.id);
    focusPart(goal.id, language, 'start');
  }, [goal, language]);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <DocumentHeader languages={languages} onVersions={() => setVersions(!hasVersions)} />
      {!isEmpty && <DocumentToolbar />}
      <div className="flex min-h-0 flex-1">
        {isEmpty ? (
          <EmptyState
            icon={BookText}
            headingLevel={3}
            className="flex-1"
            title={t('strategyDocument.empty.title')}
            text={t('strategyDocument.empty.text')}
            action={
              <>
                <Button
                  variant="primary"
                  label={t('strategyDocument.empty.outline')}
                  onPressed={() => startFromOutline(language)}
                />
                <Button label={t('strategyDocument.empty.blank')} onPressed={() => startBlank(language)} />
              </>
            }
          />
        ) : (
          <DocumentDragArea>
            <Outline scroller={scroller} language={language} />
            <DocumentPage languages={languages} language={language} scroller={scroller} />
          </DocumentDragArea>
        )}
        {hasVersions && <VersionsPanel onClosed={() => setVersions(false)} />}
      </div>
      <TriggerList />
      <AnnotationPopover />
      <PartMenu />
    </div>
  );
}

/** The one menu of all parts, open where it was asked for. */
function PartMenu() {
  const menu = useDocumentView((state) => state.menu);
  return (
    <ContextMenu
      label={menu?.label ?? ''}
      at={menu?.at ?? null}
      entries={menu?.entries ?? []}
      onDismissed={() => useDocumentView.setState({ menu: null })}
    />
  );
}
