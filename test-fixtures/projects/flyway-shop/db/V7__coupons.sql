CREATE TABLE coupons (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    percent_off integer NOT NULL CHECK (percent_off BETWEEN 1 AND 90)
);

ALTER TABLE orders ADD COLUMN coupon_id bigint;
ALTER TABLE orders
    ADD CONSTRAINT orders_coupon FOREIGN KEY (coupon_id) REFERENCES coupons (id);
