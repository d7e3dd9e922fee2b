// Renews the browser assets from the locked packages: npm ci && npm run build, then commit what changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import rtlcss from 'rtlcss';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const web = resolve(here, '../../shared/Web');
const lib = join(web, 'wwwroot/lib');
const modules = join(here, 'node_modules');

const read = (...path) => readFileSync(join(modules, ...path));
const about = name => JSON.parse(read(name, 'package.json'));
const write = (path, content) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

rmSync(lib, { recursive: true, force: true });

// GOV.UK Frontend: mirrored whole, because its own rules name sides.
const notice = '/*! GOV.UK Frontend, MIT licence, https://github.com/alphagov/govuk-frontend. Reduced and recoloured: tools/assets. */\n';
const ltr = sass.compile(join(here, 'govuk.scss'), {
  loadPaths: [modules],
  style: 'compressed',
  charset: false,
  quietDeps: true,
}).css;
write(join(lib, 'govuk/govuk.ltr.css'), notice + ltr + '\n');
write(join(lib, 'govuk/govuk.rtl.css'), notice + rtlcss.process(ltr) + '\n');
write(join(lib, 'govuk/LICENSE.txt'), readFileSync(join(here, 'licences/govuk-frontend.txt')));

const plex = '@fontsource/ibm-plex-sans-arabic';
for (const subset of ['arabic', 'latin']) {
  for (const weight of [400, 600]) {
    write(join(lib, `plex/plex-${subset}-${weight}.woff2`), read(plex, `files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`));
  }
}
write(join(lib, 'plex/LICENSE.txt'), read(plex, 'LICENSE'));

write(join(lib, 'htmx/htmx.min.js'), read('htmx.org', 'dist/htmx.min.js'));
write(join(lib, 'htmx/LICENSE.txt'), read('htmx.org', 'LICENSE'));

// Icons are drawn into the page by the server, so they are embedded, not served.
const names = readFileSync(join(here, 'icons.txt'), 'utf8').split(/\s+/).filter(Boolean).sort();
const icons = Object.fromEntries(names.map(name => {
  const svg = read('lucide-static', `icons/${name}.svg`).toString();
  return [name, svg.replace(/[\s\S]*?<svg[^>]*>/, '').replace('</svg>', '').replace(/\s*\n\s*/g, '')];
}));
write(join(web, 'Icons/lucide.json'), JSON.stringify(icons, null, 2) + '\n');
write(join(web, 'Icons/LICENSE.txt'), read('lucide-static', 'LICENSE'));

const sum = path => createHash('sha256').update(readFileSync(path)).digest('hex');
const entry = (name, folder) => ({
  name,
  version: about(name).version,
  licence: about(name).license,
  files: Object.fromEntries(readdirSync(folder).sort()
    .map(file => [relative(web, join(folder, file)).replaceAll('\\', '/'), sum(join(folder, file))])),
});
write(join(lib, 'MANIFEST.json'), JSON.stringify([
  entry('govuk-frontend', join(lib, 'govuk')),
  entry(plex, join(lib, 'plex')),
  entry('htmx.org', join(lib, 'htmx')),
  entry('lucide-static', join(web, 'Icons')),
], null, 2) + '\n');
