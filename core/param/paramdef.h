/// \file One row of the parameter table, as one model has it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace vphone::param {

/// Place of a parameter in its model's table.
using ParamIndex = quint16;

enum class ParamType : quint8 {
    Bool,
    Choice,
    Int,
    HexInt,
    Float,
    String,
    Password,
    Ip,
    Url,
    WebUrl, ///< whole, and http or https
    Rule,
    Expression,
    DelayList,
    TimeOfDay,    ///< HHmm, or empty
    DaylightRule, ///< when daylight saving begins and ends
    MacroString,
    StarCode,
    DialPlan,
    ToneScript,
    CadenceScript,
    Version,
    Status, ///< an Info row: an element of status.xml, not a setting
};

/// What the user account may do with a parameter: the attribute `ua`.
enum class Access : quint8 { None, ReadOnly, ReadWrite };

struct ParamDef
{
    QByteArray tag;   ///< as profiles spell it, instance numbers filled in: Dial_Plan_1_
    QByteArray label; ///< as the web page shows it: Dial Plan
    QByteArray tab;   ///< System, SIP, Provisioning, Regional, Phone, User, Ext 1 ...
    QByteArray section;
    ParamType type = ParamType::String;
    QByteArray defaultValue;   ///< canonical
    QList<QByteArray> choices; ///< canonical spellings, shared by the rows that have the same;
                               ///< empty: any text goes
    std::optional<double> min; ///< inclusive
    std::optional<double> max; ///< inclusive
    int lengthMax = 2048;      ///< bytes. Source: reference profiles 5
    Access access = Access::None;
    bool isSecret = false;    ///< a value that exports leave out and events show as ***
    bool isHidden = false;    ///< never exported nor shown at all: GPP_SA, IKM_HTTP_Encrypt_Content
    bool isBasic = false;     ///< the basic view of the pages has it, too
    bool needsReboot = false; ///< a changed value takes a soft reboot. Source: reference profiles 9
    int instance = 0;         ///< n of _n_, 0 when the parameter stands once
    QByteArray range;         ///< for people: "0 to 65535 s"
    QByteArray since;         ///< firmware that has it, 11.3(5); empty: all that the table knows
    QByteArray help;          ///< one English line
    QByteArray source;        ///< where name, default and range come from
};

} // namespace vphone::param
