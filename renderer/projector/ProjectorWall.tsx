import { useEffect } from 'react';
import { viewOf, wallOf } from '../../shared/records/wall.ts';
import { Picture } from './Picture.tsx';
import { useSpoken } from './useSpoken.ts';
import { useShown } from './wallStore.ts';

/** What hangs on the wall: one picture, or darkness. */
export function ProjectorWall() {
  const { isBlank, room } = useShown(wallOf);
  const records = useShown((all) => all);
  const [language] = useSpoken();
  const view = viewOf(records);
  useEffect(() => {
    document.documentElement.dataset['theme'] = room === 'dark' ? 'dark' : 'light';
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['view'] = isBlank ? 'blank' : view.kind;
  }, [room, language, isBlank, view.kind]);
  if (isBlank) return <main className="blank" />;
  return <Picture view={view} />;
}
