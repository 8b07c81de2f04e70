import { mark, type Mark } from './xml.ts';

/** What is said of a picture in the file itself. */
export interface About {
  title: string;
  /** What is to be seen, in a sentence or two. */
  description: string;
  /** Whose facts these are. */
  sources: string;
  /** The terms on which it may be used. */
  rights: string;
  creator: string;
  /** The whole address of what it shows. */
  address: string;
  /** The day it was taken. */
  date: string;
  language: string;
}

/** The title and the description that are read aloud, and the same as Dublin Core. */
export function metadata(about: About): Mark[] {
  const work = {
    'dc:title': about.title,
    'dc:description': about.description,
    'dc:creator': about.creator,
    'dc:identifier': about.address,
    'dc:source': about.sources,
    'dc:date': about.date,
    'dc:rights': about.rights,
    'dc:language': about.language,
    'dc:format': 'image/svg+xml'
  };
  return [
    mark('title', {}, [about.title]),
    mark('desc', {}, [about.description]),
    mark('metadata', {}, [
      mark(
        'rdf:RDF',
        {
          'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
        },
        [
          mark(
            'rdf:Description',
            { 'rdf:about': '' },
            Object.entries(work).map(([name, value]) => mark(name, {}, [value]))
          )
        ]
      )
    ])
  ];
}
