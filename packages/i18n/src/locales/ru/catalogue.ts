import type { Catalogue } from '../../catalogue.ts';
import cli from './cli.json' with { type: 'json' };
import comments from './comments.json' with { type: 'json' };
import copying from './copying.json' with { type: 'json' };
import domain from './domain.json' with { type: 'json' };
import hintsButton from './hintsButton.json' with { type: 'json' };
import map from './map.json' with { type: 'json' };
import server from './server.json' with { type: 'json' };
import boardViews from './boardViews.json' with { type: 'json' };
import web from './web.json' with { type: 'json' };

export const catalogue: Catalogue = {
  ...cli,
  ...comments,
  ...copying,
  ...domain,
  ...hintsButton,
  ...map,
  ...server,
  ...boardViews,
  ...web,
};
