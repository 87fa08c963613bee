import type { Texts } from '../texts.ts';

export const passphrase: Texts['passphrase'] = {
  protect: '用口令加密',
  first: '口令',
  again: '再次输入口令',
  hint_other:
    '至少 {{count}} 个字符。请通过电话告知对方，不要写在发送文件的邮件里；没有口令，任何人都无法打开文件，也无法找回。',
  tooShort_other: '太短：至少 {{count}} 个字符。',
  different: '两次输入的口令不一致。',
};
