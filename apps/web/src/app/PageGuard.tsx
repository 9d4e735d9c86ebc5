import { Component, type ReactNode } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { PageNotLoaded } from './laterPage.ts';
import { Notice } from './Notice.tsx';

interface GuardState {
  readonly error: unknown;
}

const sound: GuardState = { error: null };

/** Says in words that a page did not come or has failed, where there would be nothing but white. */
export class PageGuard extends Component<{ readonly children: ReactNode }, GuardState> {
  override readonly state: GuardState = sound;

  static getDerivedStateFromError(error: unknown): GuardState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Failed error={error} />;
  }
}

function Failed({ error }: { readonly error: unknown }) {
  const translate = useTranslate();
  const what = error instanceof PageNotLoaded ? 'notLoaded' : 'failed';
  return <Notice title={translate(`notice.${what}`)} message={translate(`notice.${what}Words`)} />;
}
