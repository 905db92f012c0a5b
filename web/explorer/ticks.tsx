/** @jsxImportSource react */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';
import { ON } from './mend.ts';

/** GraphiQL's plugin to build a question by ticking, with signs of ours. */
export function ticksPlugin(title: string): GraphiQLPlugin {
  const plugin = explorerPlugin({
    title,
    arrowOpen: <Sign path="M2 4h8L6 9z" isOn />,
    arrowClosed: <Sign path="M4 2v8l5-4z" />,
    checkboxChecked: <Sign path="M1 1h10v10H1zM3 6l2 2 4-4.5" isOn />,
    checkboxUnchecked: <Sign path="M1 1h10v10H1z" />,
  });
  return { ...plugin, title };
}

function Sign({ path, isOn }: { readonly path: string; readonly isOn?: boolean }) {
  return (
    <svg className="tick" viewBox="0 0 12 12" aria-hidden="true" {...{ [ON]: isOn }}>
      <path d={path} />
    </svg>
  );
}
