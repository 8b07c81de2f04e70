/** The notes on decisions of the paths that come with the simulator; a reader's own stay as they were written. */
export const notes: Record<string, string> = {
  'Putin named no term that day; the full five years was the stated Russian preference until June 2020.':
    'Путин в тот день срока не назвал; до июня 2020 года Россия заявляла, что предпочитает полные пять лет.',
  'The record gives March 2020, without a day; the last of the month stands for it.':
    'Известен март 2020 года, без дня; вместо него стоит последнее число месяца.',
  'Billingslea said "some period of time"; O’Brien named one year on 16 October.':
    'Биллингсли сказал: «на некоторое время»; О’Брайен 16 октября назвал один год.',
  'Putin’s words were at least a year, without conditions.': 'Слова Путина: хотя бы на год, без условий.',
  'O’Brien, the same day: a non-starter.': 'О’Брайен, в тот же день: об этом не может быть и речи.',
  'Agreed by exchange of notes.': 'Согласовано обменом нотами.',
  'Notes on completed procedures exchanged.': 'Стороны обменялись нотами о завершении процедур.',
  'The day the federal law took effect; announced on 21 February 2023.':
    'День вступления в силу федерального закона; объявлено 21 февраля 2023 года.',
  'Offered for one year from expiry, on condition that the United States did the same. It never answered.':
    'Предложено на год со дня истечения, при условии, что так же поступят США. Ответа не было.',
  'The Foreign Ministry: no longer bound, the offer unanswered. Lavrov, on 11 February: a moratorium holds while the United States keeps within the limits. The two are not reconciled.':
    'МИД: обязательств больше нет, предложение осталось без ответа. Лавров, 11 февраля: мораторий действует, пока США не превышают ограничений. Одно с другим не согласовано.',
  'Supposed: answered in kind on the last day; in fact there was no formal answer.':
    'Предположение: в последний день ответили тем же; на деле официального ответа не было.',
  'Supposed: the offer taken up as made.': 'Предположение: предложение принято таким, каким было сделано.',
  'Supposed: eight days from the notes, as in 2021.': 'Предположение: через восемь дней после нот, как в 2021 году.',
  'One year, and a political freeze of all warheads on both sides, if nothing more was asked.':
    'Один год и политическое замораживание всех боезарядов у обеих Сторон, если не потребуют большего.',
  'Supposed: taken up without verification of the freeze.': 'Предположение: принято без проверки замораживания.',
  'Supposed: on the day of the Geneva summit, which did take place.':
    'Предположение: в день встречи в Женеве, которая действительно состоялась.',
  'Supposed: agreed at the summit.': 'Предположение: согласовано на встрече.',
  'Supposed: the dialogue begun in 2021 leads to a new treaty a year before the old one expires.':
    'Предположение: диалог, начатый в 2021 году, приводит к новому договору за год до истечения прежнего.',
  'Supposed: notice under Article XIV(3) on the day on which participation was in fact suspended.':
    'Предположение: уведомление по статье XIV(3) в тот день, когда участие на деле было приостановлено.'
};
