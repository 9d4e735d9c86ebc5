import { Lightbulb } from 'lucide-react';
import { useBoard, useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './hints.module.css';

/** Under the details of a company or a resource: leads to what could be done with it. */
export function AskForHints({ id }: { readonly id: string }) {
  const { view } = useSession();
  const translate = useTranslate();
  const isCompany = useBoard(({ companies }) => companies.has(id));
  const isResource = useBoard(({ resources }) => resources.has(id));
  if (!isCompany && !isResource) return null;
  return (
    <div className={styles.ask}>
      <Button icon={Lightbulb} onPress={() => view.getState().showPanel('hints')}>
        {translate(isCompany ? 'hints.forCompany' : 'hints.forResource')}
      </Button>
    </div>
  );
}
