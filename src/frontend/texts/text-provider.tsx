import React, { createContext, useContext, useEffect, useState } from 'react';
import { Spinner } from '@forge/react';
import { useModuleContext } from '../components/module-context-provider';
import { bundledTexts, loadTexts, type Texts } from './texts';

const TextContext = createContext<Texts | null>(null);

/** Shows its children once the viewer's language is known. */
export function TextProvider({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { locale } = useModuleContext();
  const [texts, setTexts] = useState(() => bundledTexts(locale));
  useEffect(() => {
    if (bundledTexts(locale) === null) void loadTexts(locale).then(setTexts);
  }, [locale]);
  if (texts === null) return <Spinner />;
  return <TextContext.Provider value={texts}>{children}</TextContext.Provider>;
}

export function useTexts(): Texts {
  const texts = useContext(TextContext);
  if (texts === null) throw new Error('useTexts needs a TextProvider around it.');
  return texts;
}
