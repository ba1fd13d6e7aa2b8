/// \file What a test asks of a page of HTML.
#pragma once

#include <QByteArray>
#include <QTest>
#include <QXmlStreamReader>

namespace vphone::test {

/// Empty: the page is well-formed; otherwise what is wrong, and where.
inline QByteArray markupProblem(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    QByteArrayList ids;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QByteArray id = reader.attributes().value(QLatin1String("id")).toUtf8();
        if (!id.isEmpty() && ids.contains(id))
            return "two elements have the id " + id;
        ids += id;
    }
    return reader.hasError() ? reader.errorString().toUtf8() + " in line " +
                                   QByteArray::number(reader.lineNumber())
                             : QByteArray();
}

/// All text of the element with \a id, white space in one piece; null: there is no such element.
inline QByteArray textOf(const QByteArray& html, QByteArrayView id)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() &&
            reader.attributes().value(QLatin1String("id")).toUtf8() == id) {
            const QByteArray text = reader.readElementText(QXmlStreamReader::IncludeChildElements)
                                        .toUtf8()
                                        .simplified();
            return text.isNull() ? QByteArray("") : text;
        }
    }
    return {};
}

/// All text of the section whose heading has the id `h-\a name`.
inline QByteArray sectionOf(const QByteArray& html, const QByteArray& name)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() &&
            reader.attributes().value(QLatin1String("aria-labelledby")).toUtf8() == "h-" + name)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements)
                .toUtf8()
                .simplified();
    }
    return {};
}

} // namespace vphone::test

/// Slots that look at a page begin so.
#define VERIFY_MARKUP(html)                                                                        \
    QVERIFY2(vphone::test::markupProblem(html).isEmpty(),                                          \
             vphone::test::markupProblem(html).constData())
