/** @jsxImportSource react */
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, GROUPS } from './examples.ts';
import { FRENCH_EXAMPLES, FRENCH_GROUPS } from './french.ts';
import { useWords } from './words.ts';

/** Questions to begin with: each opens in a tab of its own, and is answered. */
export function Gallery() {
  const words = useWords();
  const open = useOpen();
  const isFrench = words.page.language === 'fr';
  return (
    <section className="pane">
      <h2>{words.examples}</h2>
      <p className="quiet">{words.examplesHint}</p>
      {[...GROUPS].map(([group, examples]) => (
        <section key={group}>
          <h3>{(isFrench && FRENCH_GROUPS[group]) || group}</h3>
          <ul className="gallery">
            {examples.map((example) => {
              const { operationName } = example;
              const [title, about] = (isFrench && FRENCH_EXAMPLES[operationName]) || [example.title, example.about];
              return (
                <li key={operationName}>
                  <button type="button" onClick={() => open(example)}>
                    <strong>{title}</strong>
                    <span className="quiet">{about}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}

function useOpen(): (example: Example) => void {
  const { addTab, changeTab, run, setOperationName } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  return ({ query, operationName }) => {
    const place = tabs.findIndex((tab) => tab.query === query);
    if (place >= 0) changeTab(place);
    else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue('');
    }
    // The editor reads a question some time after it was put in.
    setOperationName(operationName);
    run();
  };
}

export function GalleryIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.5z" />
      <path d="M10 8.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M12 13.4v.1" strokeLinecap="round" />
    </svg>
  );
}
