import { X } from 'lucide-react';
import { textIn } from '../../../shared/domain/text.ts';
import type { Listed } from '../../../shared/protocol/answers.ts';
import { takeApp } from '../../app/appStore.ts';
import { useTexts } from '../../app/i18n.ts';
import { call } from '../../records/bridge.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = {
  readonly templates: readonly Listed[];
  readonly isBusy: boolean;
  readonly onChosen: (id: string) => void;
};

export function Templates({ templates, isBusy, onChosen }: Props) {
  const { t } = useTexts();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="flex h-8 items-center text-section">{t('home.fresh')}</h2>
      <ul className="grid grid-cols-2 gap-3">
        {templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            isBusy={isBusy}
            onChosen={() => onChosen(template.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type CardProps = {
  readonly template: Listed;
  readonly isBusy: boolean;
  readonly onChosen: () => void;
};

function TemplateCard({ template, isBusy, onChosen }: CardProps) {
  const { t, language } = useTexts();
  const name = textIn(template.name, language);
  const isOwn = template.isOwn === true;
  return (
    <li className="relative flex">
      <button
        type="button"
        disabled={isBusy}
        className="flex min-h-32 flex-1 flex-col gap-1 rounded border border-line bg-raised p-4 text-left transition-colors hover:border-line-strong hover:bg-hover"
        onClick={onChosen}
      >
        {isOwn && <span className="text-label text-quiet">{t('template.own')}</span>}
        <span className={isOwn ? 'pr-6 font-semibold' : 'font-semibold'}>{name}</span>
        <span className="text-quiet">{textIn(template.description, language)}</span>
      </button>
      {isOwn && (
        <span className="absolute top-2 right-2">
          <IconButton
            icon={X}
            label={t('template.remove', { name })}
            onPressed={() => void remove(template.id)}
          />
        </span>
      )}
    </li>
  );
}

async function remove(id: string): Promise<void> {
  takeApp(await call('template/remove', { id }));
}
