/** Welsh words of what stands around every page: loading, errors, pages that are not there, being let in. */
import type { Words } from '../words.ts';

export const entry: Words['entry'] = {
  loading: 'Yn agor y dudalen',
  notFound: {
    pageTitle: 'Nid yma · Anyborough',
    title: 'Does dim tudalen yma',
    text: 'Gwiriwch y cyfeiriad, neu ymunwch drwy’r cod sydd ar y sgrin fawr.',
    join: 'Ymuno drwy god',
  },
  broken: {
    title: 'Mae’r dudalen hon wedi stopio',
    text: 'Mae’r hyn a wnaethoch wedi’i gadw. Agorwch y dudalen eto i fynd ymlaen.',
    again: 'Agor y dudalen eto',
  },
  gate: {
    opening: 'Yn eich gadael i mewn',
    linkFailed: 'Mae’r ddolen hon wedi’i defnyddio eisoes, neu mae’n rhy hen. Gofynnwch am un newydd.',
    lineFailed: 'Nid yw’r gweinydd yn ateb ar hyn o bryd. Mae’r ddolen wedi’i chadw; rhowch gynnig arall arni.',
    again: 'Rhoi cynnig arall arni',
    noSeat: {
      title: 'Does gennych chi ddim sedd yma eto',
      text: 'Rhowch eich enw i gael un. Dim ond ychydig eiliadau mae’n ei gymryd.',
      join: 'Cymryd sedd',
    },
    noFacilitator: {
      title: 'Tudalen i hwyluswyr yw hon',
      text: 'Agorwch hi â’r ddolen a gawsoch, neu gofynnwch i hwylusydd arall am un.',
      join: 'Cymryd sedd fel cyfranogwr',
    },
  },
  line: {
    connecting: 'Yn dod o hyd i’r ystafell',
    closed: {
      newer_tab: {
        title: 'Mae eich sedd ar agor mewn tab mwy newydd',
        text: 'Dim ond mewn un man ar y tro mae sedd yn fyw, fel nad oes dim yn digwydd ddwywaith.',
        act: 'Ei defnyddio yma',
      },
      removed: {
        title: 'Cafodd eich sedd ei chymryd oddi arnoch',
        text: 'Gallwch gymryd sedd eto. Mae’r hyn a wnaethoch wedi’i gadw gyda’ch bwrdd.',
        act: 'Cymryd sedd',
      },
      not_known: {
        title: 'Nid yw’r gweithdy’n adnabod y porwr hwn',
        text: 'Rhowch eich enw i gymryd sedd eto, neu gofynnwch i’r hwylusydd am ddolen.',
        act: 'Cymryd sedd',
      },
      no_workshop: {
        title: 'Does dim gweithdy â’r cod hwn',
        text: 'Edrychwch ar y cod unwaith eto, neu gofynnwch i’r hwylusydd.',
        act: 'I’r dudalen gyntaf',
      },
      deleted: {
        title: 'Nid yw’r gweithdy hwn ar gadw mwyach',
        text: 'Mae gweithdai a’u cofnodion yn cael eu dileu ar ôl tipyn.',
        act: 'I’r dudalen gyntaf',
      },
      other_version: {
        title: 'Mae’r gweithdy hwn o fersiwn arall',
        text: 'Nid yw’n agor yn yr un yma. Mae wedi’i gadw: gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.',
        act: 'I’r dudalen gyntaf',
      },
    },
  },
};
