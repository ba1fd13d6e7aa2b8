#include "core/report/status.h"

#include "core/profile/exporter.h"

namespace vphone::report {

QByteArray statusDocument(const std::vector<StatusRow>& rows)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-status>\n";
    bool isInHistory = false;
    const auto setHistory = [&](bool isWanted) {
        if (isInHistory != isWanted)
            xml += isWanted ? "<Reboot_History>\n" : "</Reboot_History>\n";
        isInHistory = isWanted;
    };
    for (const StatusRow& row : rows) {
        setHistory(row.tag.startsWith("Reboot_Reason_"));
        xml += '<' + row.tag + '>' + profile::escaped(row.value) + "</" + row.tag + ">\n";
    }
    setHistory(false);
    return xml + "</flat-status>\n";
}

} // namespace vphone::report
