import { create } from 'zustand';

type Asked = {
  readonly name: string;
  /** Whether one was given that does not fit. */
  readonly isWrong: boolean;
  /** Null when the person does not know it. */
  readonly answer: (passphrase: string | null) => void;
};

/** The file whose passphrase the window asks for now. */
export const useAskedPassphrase = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));

/** Asks for the passphrase of a file; answers with what was typed, or null when the question was called off. */
export function askPassphrase(name: string, isWrong: boolean): Promise<string | null> {
  useAskedPassphrase.getState().asked?.answer(null);
  return new Promise((resolve) => {
    const answer = (passphrase: string | null): void => {
      useAskedPassphrase.setState({ asked: null });
      resolve(passphrase);
    };
    useAskedPassphrase.setState({ asked: { name, isWrong, answer } });
  });
}
