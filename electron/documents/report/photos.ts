import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { BlobId } from '../../../shared/domain/photo.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { PhotoReport, SessionReport } from '../../../shared/reports/sessionReport.ts';
import type { Numbers } from '../caption.ts';
import { textWidth } from '../page.ts';
import { heading, paragraph } from '../text.ts';

export type PhotoBytes = ReadonlyMap<BlobId, Uint8Array>;

/** Pixels at 96 to the inch: the width of the text, and two photos on a page. */
const most = { width: Math.floor(textWidth.portrait / 15), height: 400 };

/** The photos of a session with numbered captions; a picture that is lost is said, not passed over. */
export function photoFigures(
  { photos }: SessionReport,
  bytes: PhotoBytes,
  numbers: Numbers,
): readonly FileChild[] {
  const { report } = documentLabels(numbers.language);
  if (photos.length === 0) return [];
  return [
    heading(3, report.photos),
    ...photos.flatMap((photo) => {
      const data = bytes.get(photo.blob);
      return [
        data ? picture(photo, data) : paragraph('Quiet', report.photoMissing),
        numbers.figure(photo.caption),
      ];
    }),
  ];
}

function picture({ type, width, height, caption }: PhotoReport, data: Uint8Array): Paragraph {
  const scale = Math.min(most.width / width, most.height / height, 1);
  const image = new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: caption, description: caption },
  });
  return new Paragraph({ style: 'Picture', children: [image] });
}
