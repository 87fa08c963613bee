import { Document, type IPropertiesOptions, Packer, type PageNumberEstimator, StringContainer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Language } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import { ourName } from './editedByHand.ts';

type Options = Pick<
  IPropertiesOptions,
  'title' | 'subject' | 'keywords' | 'customProperties' | 'sections' | 'styles' | 'numbering'
> & {
  readonly language: Language;
  /** Fills the page numbers of a contents list in, which Word would leave empty until somebody updates it. */
  readonly hasContents?: boolean;
  /** By this instead of laying every line out, as in a document of very many rows. */
  readonly pageNumbers?: PageNumberEstimator;
};

/** The bytes of a Word file that names itself and its language. */
export async function finished(options: Options): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await Packer.toArrayBuffer(composed(options)));
}

/** Such as `word/document.xml`, with its text or its bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The files of which a Word file is packed, for who has something to add to them: to unpack it for that and to pack it
 * again is a fifth of what a short document takes. The library gives them to its own packer alone.
 */
export function partsOf(options: Options): Parts {
  const { compiler } = Packer as unknown as {
    readonly compiler: { readonly compile: (document: Document) => Parts };
  };
  return compiler.compile(composed(options));
}

function composed({ language, hasContents = false, pageNumbers, ...options }: Options): Document {
  const document = new Document({
    ...options,
    creator: documentLabels(language).creator,
    lastModifiedBy: ourName,
    // A Chinese font is measured as the nearest one that the library knows: all Han characters are equally wide.
    ...(hasContents ? { pageNumbers: pageNumbers ?? estimatePageNumbersWith({ guess: true }) } : {}),
  });
  // oxlint-disable-next-line typescript/no-deprecated -- The library's options have no language of the document.
  document.CoreProperties.addChildElement(
    new StringContainer('dc:language', language === 'zh' ? 'zh-CN' : 'en-GB'),
  );
  writtenOnce(document.Styles);
  return document;
}

/**
 * The library writes the styles for their own file, and twice more to see which of them are headings: a seventh of the
 * time that a short document takes. They do not change in between.
 */
function writtenOnce(styles: Document['Styles']): void {
  const write = styles.prepForXml.bind(styles);
  let written: ReturnType<typeof write> | null = null;
  styles.prepForXml = (context) => (written ??= write(context));
}
