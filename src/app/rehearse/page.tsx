export function RehearsePage(_: { readonly query: string }) {
  return <main id="main" tabIndex={-1} class="page rehearse-page" data-testid="rehearse" />;
}
