import type { CSSProperties } from 'react';
import type { Typeface } from '../../../../shared/domain/workplan.ts';

/** The families that the documents name, then what a computer without them has. */
export const typefaceStyles: Readonly<Record<Typeface, CSSProperties>> = {
  sans: { fontFamily: "Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC Variable', sans-serif" },
  serif: { fontFamily: "'Times New Roman', SimSun, 'Songti SC', 'Noto Serif CJK SC', serif" },
};
