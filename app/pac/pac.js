// The functions that a PAC script may call, beside the language's own.
// Source: Netscape, Navigator Proxy Auto-Config File Format, 1996; MDN, Proxy Auto-Configuration (PAC) file.
// Called once with what the program around provides; scripts never see that object itself.
// Returns how to call one.
(function (host, global) {
    "use strict";

    const weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    const octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    const dottedQuad = new RegExp("^" + octet + "\\." + octet + "\\." + octet + "\\." + octet + "$");
    const text = String;
    const number = Number;

    function define(name, value) {
        Object.defineProperty(global, name,
            { value: value, writable: true, configurable: true, enumerable: false });
    }

    // Between the two, both included; where the first is the greater, around the end.
    function isWithin(first, value, last) {
        return first <= last ? first <= value && value <= last : value >= first || value <= last;
    }

    // The arguments without a closing "GMT", and the time that they are held against, in the fields of UTC.
    function timed(given) {
        const words = Array.prototype.slice.call(given);
        const isGmt = words.length > 0 && text(words[words.length - 1]).toUpperCase() === "GMT";
        if (isGmt)
            words.pop();
        return { words: words, now: new Date(host.now(isGmt)) };
    }

    define("isPlainHostName", function (name) { return !/[.:]/.test(text(name)); });

    define("dnsDomainIs", function (name, domain) { return text(name).endsWith(text(domain)); });

    define("localHostOrDomainIs", function (name, full) {
        return text(name) === text(full) || text(full).startsWith(text(name) + ".");
    });

    define("dnsDomainLevels", function (name) { return text(name).split(".").length - 1; });

    function dnsResolve(name) {
        const asked = text(name);
        if (dottedQuad.test(asked))
            return asked;
        return host.resolve(asked) || null;
    }
    define("dnsResolve", dnsResolve);

    define("isResolvable", function (name) { return dnsResolve(name) !== null; });

    define("myIpAddress", function () { return host.address(); });

    function convert_addr(address) {
        const bytes = text(address).split(".");
        return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }
    define("convert_addr", convert_addr);

    define("isInNet", function (name, network, mask) {
        const address = dnsResolve(name);
        if (address === null || !dottedQuad.test(address) || !dottedQuad.test(text(network))
            || !dottedQuad.test(text(mask)))
            return false;
        const bits = convert_addr(mask);
        return (convert_addr(address) & bits) === (convert_addr(network) & bits);
    });

    // "*" stands for any text, "?" for one character. No regular expression: those can take for ever.
    define("shExpMatch", function (given, expression) {
        const subject = text(given);
        const pattern = text(expression);
        let at = 0;
        let wanted = 0;
        let star = -1;
        let mark = 0;
        while (at < subject.length) {
            if (wanted < pattern.length && (pattern[wanted] === "?" || pattern[wanted] === subject[at])
                && pattern[wanted] !== "*") {
                ++at;
                ++wanted;
            } else if (wanted < pattern.length && pattern[wanted] === "*") {
                star = wanted++;
                mark = at;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++mark;
            } else {
                return false;
            }
        }
        while (wanted < pattern.length && pattern[wanted] === "*")
            ++wanted;
        return wanted === pattern.length;
    });

    define("weekdayRange", function () {
        const asked = timed(arguments);
        const days = asked.words.map(function (word) { return weekdays.indexOf(text(word).toUpperCase()); });
        if (days.length < 1 || days.length > 2 || days.includes(-1))
            return false;
        return isWithin(days[0], asked.now.getUTCDay(), days[days.length - 1]);
    });

    // One field or several: numbers below 32 are days, greater ones years, words months. Of two halves each is a date.
    define("dateRange", function () {
        const asked = timed(arguments);
        const now = { day: asked.now.getUTCDate(), month: asked.now.getUTCMonth(), year: asked.now.getUTCFullYear() };
        if (asked.words.length !== 1 && (asked.words.length % 2 !== 0 || asked.words.length > 6))
            return false;
        const half = Math.ceil(asked.words.length / 2);
        const dates = [{}, {}];
        for (let i = 0; i < asked.words.length; ++i) {
            const month = months.indexOf(text(asked.words[i]).toUpperCase());
            const value = number(asked.words[i]);
            const field = month >= 0 ? "month" : value < 32 ? "day" : value >= 32 ? "year" : "nothing";
            dates[i < half ? 0 : 1][field] = month >= 0 ? month : value;
        }
        const first = dates[0];
        const last = asked.words.length === 1 ? first : dates[1];
        let scale = 1;
        const sums = [0, 0, 0];
        for (const field of ["day", "month", "year"]) {
            if ((field in first) !== (field in last) || "nothing" in first || "nothing" in last)
                return false;
            if (!(field in first))
                continue;
            sums[0] += first[field] * scale;
            sums[1] += now[field] * scale;
            sums[2] += last[field] * scale;
            scale *= 100;
        }
        if (scale === 1 || "year" in first && sums[0] > sums[2])
            return false;
        return isWithin(sums[0], sums[1], sums[2]);
    });

    // Hours alone last until their end, and so do minutes.
    define("timeRange", function () {
        const asked = timed(arguments);
        const values = asked.words.map(number);
        if (![1, 2, 4, 6].includes(values.length) || values.some(isNaN))
            return false;
        const half = Math.ceil(values.length / 2);
        const first = values.slice(0, half);
        const last = values.slice(values.length - half);
        const seconds = function (time, rest) {
            return (time[0] * 60 + (time.length > 1 ? time[1] : rest)) * 60 + (time.length > 2 ? time[2] : rest);
        };
        const now = [asked.now.getUTCHours(), asked.now.getUTCMinutes(), asked.now.getUTCSeconds()];
        return isWithin(seconds(first, 0), seconds(now, 0), seconds(last, 59));
    });

    define("alert", function () {});

    // How a script is called: whatever it throws is told from what it returns.
    return function (find, url, name) {
        try {
            return { returned: find(url, name) };
        } catch (thrown) {
            return { thrown: thrown };
        }
    };
})
