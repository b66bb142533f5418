// Runs before the first paint, so that a dark screen never flashes white.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('sti.theme');
    const language = localStorage.getItem('sti.language');
    if (language === 'en') document.documentElement.lang = 'en';
  } catch {
    // Storage may be closed to us; the system preference decides then.
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = theme;
})();
