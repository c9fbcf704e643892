import { setLanguage, useLanguage, useTexts } from './language.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Two buttons, one per language; the chosen one is marked as pressed. */
export function LanguageSwitch() {
  const texts = useTexts();
  const current = useLanguage();
  return (
    <div className="language-switch" role="group" aria-label={texts.language.label}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={texts.language[language]}
          aria-pressed={language === current}
          onClick={() => setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
