import { useBoard, useSession, useShown } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Banner } from '../../ui/Banner.tsx';

/** Says that not everything is shown, and leads back to all of it: nobody shall think that work is lost. */
export function ShownBanner() {
  const { view } = useSession();
  const translate = useTranslate();
  const companies = useBoard((board) => board.companies);
  const shown = useShown();
  const count = shown === null ? 0 : [...shown].filter((id) => companies.has(id)).length;
  const words =
    shown === null
      ? null
      : {
          text: translate('filter.showing', { count, all: companies.size }),
          endName: translate('filter.showAllEsc'),
          onEnd: () => view.getState().showAll(),
        };
  return <Banner words={words} />;
}
