import { Component, type ComponentChildren } from 'preact';
import { text } from '../strings/index.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly children: ComponentChildren;
}
interface State {
  readonly said?: string;
}

/** A crash below says what happened and offers a reload; the settings are in the address and survive it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static override getDerivedStateFromError(fault: unknown): State {
    return { said: fault instanceof Error ? fault.message : String(fault) };
  }

  override render() {
    const { said } = this.state;
    if (said === undefined) return this.props.children;
    const { crash } = text;
    return (
      <main id="main" tabIndex={-1} class="lone" data-testid="crash">
        <section class="panel lone-panel" role="alert">
          <Icon name="problem" />
          <h1>{crash.title}</h1>
          <p>{crash.message}</p>
          <p>{crash.kept}</p>
          <p class="quiet">{crash.detail(said)}</p>
          <button type="button" class="button button-main" onClick={() => location.reload()}>
            {crash.reload}
          </button>
        </section>
      </main>
    );
  }
}
