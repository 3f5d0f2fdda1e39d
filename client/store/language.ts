/** Draws the page in the language its reader wants, now and whenever that changes. */
import { speak, wordsIn } from '../words/words.ts';
import { usePreferences } from './preferences.ts';

/** Pages of facilitators, and what is shown to all: they are not translated yet. */
const ENGLISH = /^\/new|^\/w\/[^/]+\/./;

/** `draw` is called again for another language; nothing typed is lost, because the same page is drawn with other words. */
export async function drawInLanguage(draw: () => void): Promise<void> {
  const show = async () => {
    const { language: wanted } = usePreferences.getState();
    const language = ENGLISH.test(location.pathname) ? 'en' : wanted;
    try {
      const spoken = await wordsIn(language);
      if (usePreferences.getState().language !== wanted) return;
      speak(spoken);
      document.documentElement.lang = language === 'en' ? 'en-GB' : language;
      draw();
    } catch {
      // The words could not be fetched: the page is there all the same, in English.
      usePreferences.setState({ language: 'en' });
    }
  };
  usePreferences.subscribe(({ language }, before) => {
    if (language !== before.language) void show();
  });
  await show();
}
