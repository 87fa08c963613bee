import type { Logo } from '../../../../shared/domain/workplan.ts';
import { usePhotoUrl } from '../../../app/usePhotoUrl.ts';

type Props = { readonly logo: Logo; readonly alt: string; readonly className?: string };

export function LogoImage({ logo, alt, className }: Props) {
  const url = usePhotoUrl(logo);
  return url && <img src={url} alt={alt} className={className} />;
}
