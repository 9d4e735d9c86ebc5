import type { SystemInk } from '@symbiomap/scene';

const forced = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)');
let known: SystemInk | null = null;
for (const query of [forced, dark]) {
  query.addEventListener('change', () => {
    known = null;
  });
}

/** The colours that people have chosen on their device for everything; `null` while they leave them to us. */
export function systemInkNow(): SystemInk | null {
  if (!forced.matches) return null;
  return (known ??= askSystem());
}

function askSystem(): SystemInk {
  const probe = document.createElement('span');
  document.body.append(probe);
  const resolved = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const ink = {
    ground: resolved('Canvas'),
    text: resolved('CanvasText'),
    highlight: resolved('Highlight'),
  };
  probe.remove();
  return ink;
}
