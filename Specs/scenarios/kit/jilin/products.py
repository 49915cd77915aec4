"""Products, prices and deliveries: what each act presupposes."""
from .guards import USER, guard
from .steps import (
    cap, course, develop, offered, price, process, ready, register_product, review, sale)


def developed(log):
    """An agreement in force, data processed under it, and a product made of them."""
    course(log)
    ready(log)
    process(log, '2025-07-21')
    develop(log, 'product-1', '2025-08-04')


@guard('JL-8.3-c', 'reviewBeforeDelivery')
def review_first(log, broken):
    developed(log)
    if not broken:
        review(log, 'product-1', '2025-08-11')
    cap(log, 'product-1', '2025-08-18')
    price(log, 'product-1', '2025-08-25')
    made = sale(log, 'product-1', USER, '2025-09-01')
    if broken:
        log.violated('JL-8.3-c', made, 'product-1')


@guard('JL-8.3-c', 'failedReview')
def failed_review(log, broken):
    # A review that is not passed is none to deliver on; one that is passed later is.
    developed(log)
    review(log, 'product-1', '2025-08-11', 'fail')
    if not broken:
        review(log, 'product-1', '2025-08-25')
    cap(log, 'product-1', '2025-08-26')
    price(log, 'product-1', '2025-08-27')
    made = sale(log, 'product-1', USER, '2025-09-01')
    if broken:
        log.violated('JL-8.3-c', made, 'product-1')


@guard('JL-8.3-c', 'role')
def who_reviews(log, broken):
    developed(log)
    made = review(log, 'product-1', '2025-08-11', role='implementer' if broken else 'operator')
    if broken:
        log.violated('JL-8.3-c', made, 'product-1')


def pricing(clause, topic, right, wrong):
    """Who fixes the cap, and with whom."""
    @guard(clause, topic)
    def build(log, broken):
        course(log)
        develop(log, 'product-1', '2025-08-04')
        made = cap(log, 'product-1', '2025-08-18', **(wrong if broken else right))
        if broken:
            log.violated(clause, made, 'product-1')


pricing('JL-8.2-a', 'role', {}, {'role': 'implementer'})
pricing('JL-8.2-a', 'jointly', {}, {'jointly': ['other']})


@guard('JL-8.2-b', 'role')
def who_prices(log, broken):
    course(log)
    develop(log, 'product-1', '2025-08-04')
    cap(log, 'product-1', '2025-08-18')
    made = price(log, 'product-1', '2025-08-25', role='priceAuthority' if broken else 'operator')
    if broken:
        log.violated('JL-8.2-b', made, 'product-1')


@guard('JL-8.2-b', 'capOfTheProduct')
def cap_of_product(log, broken):
    # The cap of one product says nothing of another: without its own nobody can say.
    course(log)
    develop(log, 'product-1', '2025-08-04')
    develop(log, 'product-2', '2025-08-04')
    cap(log, 'product-1' if broken else 'product-2', '2025-08-18')
    made = price(log, 'product-2', '2025-08-25')
    if broken:
        log.undetermined('JL-8.2-b', made, 'product-2')


@guard('JL-8.2-b', 'revenueIsNoCap')
def revenue(log, broken):
    # The highest revenue allowed is an amount for the operator: far above a price, and never its cap.
    course(log)
    develop(log, 'product-1', '2025-08-04')
    if not broken:
        cap(log, 'product-1', '2025-08-14', '11.80')
    log.add('2025-08-18', 'price.capApproved', 'priceAuthority', {
        'maxAllowedRevenue': '860000.00', 'jointly': ['implementer']})
    made = price(log, 'product-1', '2025-08-25')
    if broken:
        log.undetermined('JL-8.2-b', made, 'product-1')


@guard('JL-8.2-b', 'capAfterPrice')
def cap_after_price(log, broken):
    # The cap came a week after the price: when the price was set there was none to hold it to.
    course(log)
    develop(log, 'product-1', '2025-08-04')
    cap(log, 'product-1', '2025-09-01' if broken else '2025-08-18')
    made = price(log, 'product-1', '2025-08-25')
    if broken:
        log.undetermined('JL-8.2-b', made, 'product-1')


@guard('JL-8.2-b', 'newCap')
def new_cap(log, broken):
    # A cap is lowered: the price set after it keeps to the new one.
    course(log)
    develop(log, 'product-1', '2025-08-04')
    cap(log, 'product-1', '2025-08-14', '12.50')
    price(log, 'product-1', '2025-08-18', '12.50')
    cap(log, 'product-1', '2025-11-03', '11.00')
    made = price(log, 'product-1', '2025-11-10', '12.00' if broken else '11.00')
    if broken:
        log.violated('JL-8.2-b', made, 'product-1')


@guard('JL-6.6-a', 'productRegisteredByWhom')
def product_registered(log, broken):
    developed(log)
    review(log, 'product-1', '2025-08-11')
    sale(log, 'product-1', USER, '2025-09-01')
    made = register_product(log, 'product-1', '2025-09-15', role='implementer' if broken else 'operator')
    if broken:
        log.violated('JL-6.6-a', made, 'product-1')


@guard('JL-6.6-a', 'registrationOwed')
def registration_owed(log, broken):
    # No time is set: with the first delivery registration is owed until it is done, and forbids none.
    developed(log)
    review(log, 'product-1', '2025-08-11')
    sale(log, 'product-1', USER, '2025-09-01')
    if not broken:
        register_product(log, 'product-1', '2025-09-15')
    sale(log, 'product-1', '吉林丰满家政服务有限公司', '2025-09-22')


@guard('JL-6.4-b', 'deliveredByWhom')
def who_delivers(log, broken):
    developed(log)
    review(log, 'product-1', '2025-08-11')
    made = sale(log, 'product-1', USER, '2025-09-01', role='implementer' if broken else 'operator')
    register_product(log, 'product-1', '2025-09-15')
    if broken:
        log.violated('JL-6.4-b', made, 'product-1')


def consent(topic, wrong):
    """How persons consent to the use of their data."""
    @guard('JL-8.3-a', topic)
    def build(log, broken):
        course(log)
        develop(log, 'product-1', '2025-08-04', '婚恋')
        said = {'bundled': False, 'forced': False, **({wrong: True} if broken else {})}
        made = log.add('2025-08-13', 'subject.consented', 'dataSubject', {
            'product': 'product-1', 'scope': '婚姻状况核验', **said}, actor='市民于某')
        if broken:
            log.violated('JL-8.3-a', made, 'product-1')


consent('bundled', 'bundled')
consent('forced', 'forced')


@guard('JL-8.3-a', 'mannerUnknown')
def manner_unknown(log, broken):
    course(log)
    develop(log, 'product-1', '2025-08-04', '婚恋')
    said = {} if broken else {'bundled': False, 'forced': False}
    log.add('2025-08-13', 'subject.consented', 'dataSubject', {'product': 'product-1', 'scope': '婚姻状况核验', **said})


@guard('JL-8.2-b', 'pricedBeforeOffered')
def whole(log, broken):
    # Two products, each under its own cap; the dearer one above it.
    course(log)
    ready(log)
    process(log, '2025-07-21')
    offered(log, 'product-1', '2025-08-04', '乐居', '12.50', '12.50')
    made = offered(log, 'product-2', '2025-09-01', '家政', '20.00', '20.50' if broken else '20.00')
    if broken:
        log.violated('JL-8.2-b', made, 'product-2')
