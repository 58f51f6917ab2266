#include "core/trackers/practice/practicesampledata.h"

#include "core/trackers/practice/practicesampleimage.h"

namespace twinspan::trackers
{

namespace
{
// Sample content is what the people of two companies wrote; it is not translated.

QByteArray importLog()
{
    return QByteArrayLiteral("2026-03-02 08:14:07 INFO  import started, 1204 rows\n"
                             "2026-03-02 08:14:09 WARN  row 318: amount \"1.204,50\" is not a number\n"
                             "2026-03-02 08:14:09 WARN  row 319: amount \"87,00\" is not a number\n"
                             "2026-03-02 08:14:11 ERROR 2 rows refused, nothing imported\n");
}

QByteArray benchCsv()
{
    return QByteArrayLiteral(
        "rpm,torque_nm,vibration_mm_s\n1200,41.2,0.8\n1800,43.9,1.1\n2400,44.3,4.7\n3000,44.1,1.3\n");
}

QList<PracticeSampleIssue> acmeIssues()
{
    const QString admin = QStringLiteral("admin");
    const QString member = QStringLiteral("member");
    return {
        {member,
         QStringLiteral("Bug"),
         QStringLiteral("Invoice import stops at amounts with a comma"),
         QStringLiteral(
             "A customer in Austria imports invoices as CSV. The import **stops** as soon as an amount is "
             "written with a comma.\n\nSteps:\n\n1. Set the language to *German (Austria)*.\n2. Export the "
             "list from the accounting program.\n3. Import it here.\n\nExpected: all 1204 rows. Found: none, "
             "and the log names rows 318 and 319."),
         {{admin, QStringLiteral("I can see it with their file. The separator is taken from the server, not from the "
                                 "user:\n\n```\namount \"1.204,50\" is not a number\n```")},
          {member, QStringLiteral("The customer pays for the premium plan and is annoyed; please be quick."), false},
          {admin, QStringLiteral("As a work-around they can export with dots. The fix is on its way.")}},
         {{QStringLiteral("import.log"), importLog()}, {QStringLiteral("import-dialog.png"), practiceSampleImage(1)}}},
        {member,
         QStringLiteral("Question"),
         QStringLiteral("Can two people share one mailbox?"),
         QStringLiteral(
             "They have a mailbox for the reception desk. Is there a way for *two* people to answer from it, "
             "without sharing a password?"),
         {{admin, QStringLiteral("Yes: **Settings > Mailboxes > Delegates**. Both answer in their own name.")},
          {member, QStringLiteral("Told them. It works, thank you!")}},
         {}},
        {admin,
         QStringLiteral("Task"),
         QStringLiteral("Renew the certificate of the customer portal"),
         QStringLiteral("It runs out at the end of the month.\n\n- [x] order\n- [ ] install\n- [ ] check from outside"),
         {{admin, QStringLiteral("The order number is in the safe, second drawer."), false}},
         {}},
        {member,
         QStringLiteral("Bug"),
         QStringLiteral("The pump's display shows the pressure twice"),
         QStringLiteral("Since the update to 4.2 the display of the P-200 shows the pressure in **both** lines, and no "
                        "temperature.\n\n| version | line 1 | line 2 |\n| --- | --- | --- |\n| 4.1 | 2.4 bar | 61 "
                        "\u00b0C |\n| 4.2 | 2.4 bar | 2.4 bar |"),
         {{admin, QStringLiteral("This is one for the engineers at Globex: they make the firmware.")},
          {member, QStringLiteral("I asked for the serial numbers: 20417 to 20431.")}},
         {{QStringLiteral("display-4.2.png"), practiceSampleImage(2)}}},
        {member,
         QStringLiteral("Bug"),
         QStringLiteral("Names with umlauts are cut in the address label"),
         QStringLiteral("\u201eM\u00fcller & S\u00f6hne\u201c is printed as \u201eM\u201c. Names without umlauts are "
                        "complete."),
         {},
         {}},
        {admin,
         QStringLiteral("Task"),
         QStringLiteral("Write an answer for the three most frequent questions"),
         QStringLiteral("Most calls of last month were one of these:\n\n- How do I change my password?\n- Where is my "
                        "invoice?\n- Why is the pump so loud?\n\nSee [the list](https://example.org/acme/calls)."),
         {{member, QStringLiteral("I take the first two.")}},
         {}},
    };
}

QList<PracticeSampleIssue> globexIssues()
{
    const QString admin = QStringLiteral("admin");
    const QString member = QStringLiteral("member");
    return {
        {member,
         QStringLiteral("Bug"),
         QStringLiteral("Vibration peak at 2400 revolutions"),
         QStringLiteral("On the bench the P-200 shakes at **2400** revolutions; see the table. Below and above it runs "
                        "quietly, so it is a resonance, not a bearing."),
         {{admin, QStringLiteral("Repeat it with the heavy base, please.")},
          {member, QStringLiteral("With the heavy base the peak moves to 2650 and is half as high.")},
          {admin, QStringLiteral("The supplier of the base must not hear of this yet."), false}},
         {{QStringLiteral("bench.csv"), benchCsv()}, {QStringLiteral("bench.png"), practiceSampleImage(3)}}},
        {admin,
         QStringLiteral("Improvement"),
         QStringLiteral("Start the pump softly"),
         QStringLiteral("Ramp up over `1.5 s` instead of switching on at full torque.\n\n```c\nstatic const unsigned "
                        "ramp_ms = 1500;\n```"),
         {{member, QStringLiteral("Works in the simulator. I need a free bench for the real thing.")}},
         {}},
        {member,
         QStringLiteral("Task"),
         QStringLiteral("Order seals for the spring series"),
         QStringLiteral("200 pieces of size 32, 50 of size 40. Delivery takes ~~four~~ six weeks."),
         {},
         {}},
        {member,
         QStringLiteral("Bug"),
         QStringLiteral("Watchdog restarts the controller when the log is full"),
         QStringLiteral("> assertion failed: free_blocks > 0\n\nThe log should wrap around; instead the controller "
                        "restarts every 40 seconds."),
         {{member, QStringLiteral("Found it: the wrap-around was switched off for the certification and never switched "
                                  "on again.")}},
         {}},
        {admin,
         QStringLiteral("Improvement"),
         QStringLiteral("Say the unit beside every figure on the display"),
         QStringLiteral("Customers mix up *bar* and *psi*. Show the unit always, in the small font."),
         {{member, QStringLiteral("There is room for three characters.")},
          {admin, QStringLiteral("Three are enough.")}},
         {}},
    };
}
} // namespace

QList<PracticeSampleCompany> practiceSampleCompanies()
{
    return {
        {QStringLiteral("acme.practice"),
         QStringLiteral("Alice Archer"),
         QStringLiteral("Marco Bianchi"),
         QStringLiteral("SUP"),
         QStringLiteral("Support desk"),
         {QStringLiteral("Bug"), QStringLiteral("Task"), QStringLiteral("Question")},
         acmeIssues()},
        {QStringLiteral("globex.practice"),
         QStringLiteral("Grace Okafor"),
         QStringLiteral("J\u00f6rg Lindqvist"),
         QStringLiteral("ENG"),
         QStringLiteral("Engine"),
         {QStringLiteral("Bug"), QStringLiteral("Improvement"), QStringLiteral("Task")},
         globexIssues()},
    };
}

} // namespace twinspan::trackers
