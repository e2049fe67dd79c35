// Sets the theme before the first paint, so that no page flashes. Classic on purpose: a module would run too late.
// src/app/theme/theme.ts keeps it from then on.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('itb-theme');
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  const chosen = choice === 'light' || choice === 'dark';
  const dark = chosen ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
